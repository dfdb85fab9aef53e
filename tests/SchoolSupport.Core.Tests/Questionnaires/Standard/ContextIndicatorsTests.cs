using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Interviews;
using SchoolSupport.Core.Questionnaires.Standard;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Core.Tests.Questionnaires.Standard;

public sealed class ContextIndicatorsTests
{
    private static readonly Questionnaire Form = StandardQuestionnaires.ContextIndicatorsForm;

    private static readonly (string Question, string Answer)[] SecondarySchool =
    [
        ("senior_grades", "да"), ("pupils", "512"), ("teachers", "34"), ("teachers_highest", "9"), ("tutors", "2"), ("computers", "64"),
        ("partners", "7"), ("supporters", "3"), ("own_clubs", "256"), ("outside_clubs", "128 чел."), ("shifts", "в две смены"),
        ("second_shift", "96"), ("advanced", "51"), ("senior_pupils", "60"), ("profile_pupils", "45"), ("internet_speed", "100 Мбит/с"),
    ];

    private static readonly (string Question, string Answer)[] BasicSchool =
    [
        ("senior_grades", "Нет"), ("pupils", "87"), ("teachers", "13"), ("teachers_highest", "0"), ("tutors", "0"), ("computers", "0"),
        ("partners", "1"), ("supporters", "0"), ("own_clubs", "87"), ("outside_clubs", "30"), ("shifts", "в одну"),
        ("advanced", "0"), ("internet_speed", "1,5"),
    ];

    [Fact]
    public void A_school_with_senior_grades_gets_its_twelve_indicators()
    {
        var interview = Play(SecondarySchool);

        Assert.Empty(interview.Problems);
        Assert.Equal(
        [
            "Учащихся на одного учителя: 15,1",
            "Доля учителей высшей категории: 26,5 %",
            "Число тьюторов: 2",
            "Учащихся на один учебный компьютер: 8",
            "Сотрудничество с другими организациями: 7 организаций",
            "Поддержка от других организаций: 3 организации",
            "Доля учащихся в дополнительном образовании школы: 50 %",
            "Доля учащихся в дополнительном образовании вне школы: 25 %",
            "Доля учащихся во вторую смену: 18,8 %",
            "Доля учащихся на углублённых программах: 10 %",
            "Доля учащихся в профильных классах: 75 %",
            "Скорость интернета: 100 Мбит/с",
        ], Indicators(interview));
    }

    [Fact]
    public void A_basic_school_is_not_asked_about_senior_grades_and_has_no_such_indicator()
    {
        var interview = Play(BasicSchool);

        Assert.Empty(interview.Problems);
        Assert.Equal(
        [
            "Учащихся на одного учителя: 6,7",
            "Доля учителей высшей категории: 0 %",
            "Число тьюторов: 0",
            "Учащихся на один учебный компьютер: —",
            "Сотрудничество с другими организациями: 1 организация",
            "Поддержка от других организаций: 0 организаций",
            "Доля учащихся в дополнительном образовании школы: 100 %",
            "Доля учащихся в дополнительном образовании вне школы: 34,5 %",
            "Доля учащихся во вторую смену: 0 %",
            "Доля учащихся на углублённых программах: 0 %",
            "Скорость интернета: 1,5 Мбит/с",
        ], Indicators(interview));
    }

    [Theory]
    [InlineData("teachers_highest", "40", "40 больше, чем всего учителей (34). Проверьте число, пожалуйста.", "teachers")]
    [InlineData("own_clubs", "1 513", "1 513 больше, чем всего учащихся (512). Проверьте число, пожалуйста.", "pupils")]
    [InlineData("outside_clubs", "513", "513 больше, чем всего учащихся (512). Проверьте число, пожалуйста.", "pupils")]
    [InlineData("second_shift", "513", "513 больше, чем всего учащихся (512). Проверьте число, пожалуйста.", "pupils")]
    [InlineData("advanced", "513", "513 больше, чем всего учащихся (512). Проверьте число, пожалуйста.", "pupils")]
    [InlineData("senior_pupils", "513", "513 больше, чем всего учащихся (512). Проверьте число, пожалуйста.", "pupils")]
    [InlineData("profile_pupils", "61", "61 больше, чем учащихся в 10–11 классах (60). Проверьте число, пожалуйста.", "senior_pupils")]
    public void A_part_is_never_more_than_its_whole(string part, string sent, string reason, string whole)
    {
        var refused = Assert.IsType<AnswerCheck.Refused>(Play(SecondarySchool).Check(Form.FindQuestion(part)!, sent));

        Assert.Equal(reason, refused.Reason.Replace(RussianNumber.Space, " "));
        Assert.Equal(whole, Assert.Single(refused.Related).Name);
    }

    [Theory]
    [InlineData("pupils", "0", "0 — так не может быть: учащихся бывает от 1 до 10 000. Проверьте число, пожалуйста.")]
    [InlineData("teachers", "1001", "1 001 — так не может быть: учителей бывает от 1 до 1000. Проверьте число, пожалуйста.")]
    [InlineData("tutors", "-1", "«-1» — меньше нуля здесь не бывает. Если ни одного, напишите 0.")]
    [InlineData("advanced", "10 %", "Здесь нужна не доля в процентах, а количество. Доли бот посчитает сам.")]
    [InlineData("internet_speed", "100001", "100 001 Мбит/с — так не бывает. Если в договоре кбит/с, разделите на 1000; если Гбит/с, умножьте на 1000.")]
    public void An_impossible_count_is_refused(string question, string sent, string reason)
    {
        var refused = Assert.IsType<AnswerCheck.Refused>(Play(SecondarySchool).Check(Form.FindQuestion(question)!, sent));
        Assert.Equal(reason, refused.Reason.Replace(RussianNumber.Space, " "));
    }

    [Theory]
    [InlineData("teachers", "10", "Выходит, на одного учителя учащихся: 51,2. Всё верно?")]
    [InlineData("tutors", "35", "Тьюторов (35) больше, чем учителей (34). Всё верно?")]
    [InlineData("computers", "600", "Компьютеров (600) больше, чем учащихся (512). Всё верно?")]
    [InlineData("internet_speed", "0,1", "Скорость 0,1 Мбит/с встречается редко. Всё верно?")]
    public void An_odd_count_wants_a_second_look(string question, string sent, string reason)
    {
        var doubtful = Assert.IsType<AnswerCheck.Doubtful>(Play(SecondarySchool).Check(Form.FindQuestion(question)!, sent));
        Assert.Equal(reason, doubtful.Reason);
    }

    [Fact]
    public void The_hint_names_the_whole_once_it_is_known()
    {
        var question = Form.FindQuestion("teachers_highest")!;
        const string known = "Считайте по приказам о присвоении категории на 1 сентября. Если ни одного, напишите 0.";

        Assert.Equal(known, FormSource.Interview(Form).HintOf(question));
        Assert.Equal($"{known} Не больше 34 (всего учителей).", FormSource.Interview(Form, ("teachers", 34)).HintOf(question));
    }

    [Theory]
    [InlineData("yes", 15)]
    [InlineData("no", 13)]
    public void The_kind_of_school_answers_the_first_question(string seniorGrades, int questions)
    {
        var facts = new Dictionary<string, string> { [StandardQuestionnaires.SeniorGradesFact] = seniorGrades };
        var interview = new Interview(Form, Answers.None, Answers.None, FormSource.Now, facts);
        var first = interview.Questions[0];

        var offered = interview.DefaultOf(first)!;

        Assert.Equal(new ChoiceValue(seniorGrades), offered);
        Assert.Equal(questions, interview.With(first, offered).With(Form.FindQuestion("shifts")!, new ChoiceValue("one")).Questions.Count);
    }

    [Fact]
    public void Every_question_says_where_its_number_is_found() =>
        Assert.All(Form.Questions, question => Assert.False(question.Hint.IsEmpty, question.Name));

    [Fact]
    public void Every_indicator_is_described_and_has_a_short_name() =>
        Assert.All(Form.Indicators, indicator => Assert.True(indicator.Description.Length > 0 && indicator.ShortLabel.Length <= 32, indicator.Name));

    private static Interview Play((string Question, string Answer)[] answers)
    {
        var interview = FormSource.Interview(Form);
        foreach (var (name, answer) in answers)
        {
            var question = interview.NextUnanswered()!;
            Assert.Equal(name, question.Name);
            interview = interview.With(question, Assert.IsType<AnswerCheck.Accepted>(interview.Check(question, answer)).Value);
        }

        Assert.Null(interview.NextUnanswered());
        return interview;
    }

    private static IEnumerable<string> Indicators(Interview interview) => interview.Indicators.Select(indicator =>
    {
        var value = interview.ValueOf(indicator) is { } known ? indicator.ShowWithUnit(known) : "—";
        return $"{interview.LabelOf(indicator)}: {value.Replace(RussianNumber.Space, " ")}";
    });
}
