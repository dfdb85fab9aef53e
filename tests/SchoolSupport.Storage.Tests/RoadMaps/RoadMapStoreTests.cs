using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.RoadMaps;

public sealed class RoadMapStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_plan_is_read_back_as_it_was_put_together(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        RoadMapRow row = await Find(plan);
        Assert.Equal(("План поддержки школ", "17", new DateOnly(2026, 9, 10), DayOffRule.MovesBack, RoadMapState.Active),
            (row.Title, row.OrderNumber, row.OrderOn, row.DayOffRule, row.State));
        Assert.Equal(new SchoolYear(2026), row.ContextIn(SchoolCalendar.Russia).Year);
        await plan.Test.InTurn(session => new RoadMapStore(session).SetHead(
            plan.Plan, new RoadMapHead("Дорожная карта", null, null, row.StartsOn, row.EndsOn.AddYears(1), DayOffRule.Stays)));
        row = await Find(plan);
        Assert.Equal(("Дорожная карта", null, null, DayOffRule.Stays), (row.Title, row.OrderNumber, row.OrderOn, row.DayOffRule));
        Assert.Null(row.ContextIn(SchoolCalendar.Russia).Year);
    }

    [Theory, OnBothDatabases]
    public async Task A_plan_comes_in_force_once_and_ends_once(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        Assert.False(await plan.Test.InTurn(session => new RoadMapStore(session).Activate(plan.Plan)));
        Assert.Single(await plan.Test.Look(session => new RoadMapStore(session).Active(plan.World.Municipality)));
        Assert.True(await plan.Test.InTurn(session => new RoadMapStore(session).Close(plan.Plan)));
        Assert.False(await plan.Test.InTurn(session => new RoadMapStore(session).Close(plan.Plan)));
        Assert.Empty(await plan.Test.Look(session => new RoadMapStore(session).Active(plan.World.Municipality)));
        Assert.Single(await plan.Test.Look(session => new RoadMapStore(session).OfMunicipality(plan.World.Municipality)));
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_thrown_away_leaves_nothing_and_a_plan_in_force_cannot_be(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        await plan.Activity(new EventDeadline("проведения ВПР"));
        Assert.False(await plan.Test.InTurn(session => new RoadMapStore(session).Discard(plan.Plan)));
        long draft = await plan.Test.InTurn(async session =>
        {
            long id = await new RoadMapStore(session).Add(PlanCase.New(plan.World));
            IReadOnlyList<long> rows = await new ActivityStore(session).Add(id, [new NewActivity("Семинар", new EventDeadline("проведения ВПР"))]);
            await new ActivityStore(session).SetSchools(rows, [plan.World.FirstSchool]);
            await new ActivityStore(session).SetPersons(rows, [plan.World.DirectorMembership]);
            return id;
        });
        Assert.Equal(2, await new PlanMaking(plan.Test.Database).MakeTasks(draft, null));
        Assert.True(await plan.Test.InTurn(session => new RoadMapStore(session).Discard(draft)));
        Assert.Empty(await plan.Test.Look(session => new RoadMapStore(session).Drafts(plan.World.Municipality)));
        Assert.Equal(2, await plan.Test.Look(session => session.Find<long>("select count(*) from occurrence")));
    }

    [Theory, OnBothDatabases]
    public async Task Rows_come_in_the_plans_order_with_every_word(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        Deadline doubtful = new WindowDeadline(DateSpan.Month(2026, 10)) { Phrase = "октябрь", Questions = [new DeadlineQuestion(DeadlineQuestionKind.NotUnderstood, "", "Какой год?", [])] };
        NewActivity row = new("Семинар", doubtful)
        {
            Number = "1.1", Section = "Кадры", Form = "семинар", Responsible = "Директора школ", Result = "не менее 2 семинаров", Audience = "учителя",
            TableIndex = 0, Cells = """["1.1","Семинар"]""", TermText = "октябрь", RequiredCount = 2, Owner = ActivityOwner.Joint,
        };
        IReadOnlyList<long> ids = await plan.Test.InTurn(session => new ActivityStore(session).Add(plan.Plan, [row, row with { Title = "Вебинар" }]));
        IReadOnlyList<ActivityRow> rows = await plan.Test.Look(session => new ActivityStore(session).OfRoadMap(plan.Plan));
        Assert.Equal([(ids[0], 1, "Семинар"), (ids[1], 2, "Вебинар")], rows.Select(one => (one.Id, one.Position, one.Title)));
        Assert.Equal(
            ("1.1", "Кадры", "семинар", "Директора школ", "не менее 2 семинаров", "учителя"),
            (rows[0].Number, rows[0].Section, rows[0].Form, rows[0].Responsible, rows[0].Result, rows[0].Audience));
        Assert.Equal((0, """["1.1","Семинар"]""", "октябрь", 2, ActivityOwner.Joint), (rows[0].TableIndex, rows[0].Cells, rows[0].TermText, rows[0].RequiredCount, rows[0].Owner));
        Assert.Equal("октябрь", rows[0].Deadline.Phrase);
        Assert.Equal(2, (await plan.Test.Look(session => new ActivityStore(session).Doubtful(plan.Plan))).Count);
        await plan.Test.InTurn(session => new ActivityStore(session).SetTerm(
            ids[0], new DateDeadline(new DateOnly(2026, 10, 1)), new DeadlineAnswers { Instead = "1 октября" }, plan.World.Coordinator));
        ActivityRow confirmed = (await plan.Test.Look(session => new ActivityStore(session).Find(ids[0])))!;
        Assert.Equal((plan.World.Coordinator, "1 октября", "октябрь"), (confirmed.TermConfirmedBy, confirmed.Answers.Instead, confirmed.TermText));
        Assert.Single(await plan.Test.Look(session => new ActivityStore(session).Doubtful(plan.Plan)));
    }

    [Theory, OnBothDatabases]
    public async Task Responsible_of_another_municipality_are_passed_over(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        long activity = await plan.Activity(new DateDeadline(new DateOnly(2026, 10, 1)));
        await plan.Test.InTurn(async session =>
        {
            long other = await new SchoolSupport.Storage.Schools.MunicipalityStore(session).FindOrAdd("Лесной район", "Europe/Moscow");
            long school = await new SchoolSupport.Storage.Schools.SchoolStore(session).FindOrAdd(other, new Core.Schools.SchoolName("СОШ № 7"), true);
            long member = await new SchoolSupport.Storage.Schools.MembershipStore(session).Add(plan.World.Director, "coordinator", other, null);
            await new ActivityStore(session).SetSchools([activity], [plan.World.FirstSchool, school]);
            await new ActivityStore(session).SetPersons([activity], [member]);
        });
        Assert.Equal([TaskHolder.School(plan.World.FirstSchool)], (await plan.Test.Look(session => new ActivityStore(session).HoldersOf(activity))).Select(row => row.Holder));
    }

    [Theory, OnBothDatabases]
    public async Task A_municipalitys_calendar_is_the_countrys_with_its_own_changes(StorageProvider provider)
    {
        await using PlanCase plan = await PlanCase.Start(provider);
        DateOnly monday = new(2026, 10, 12);
        SchoolTerms own = new(
            new SchoolYear(2026),
            [new DateSpan(new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 25)), new DateSpan(new DateOnly(2027, 1, 12), new DateOnly(2027, 5, 26))],
            TermsStanding.Own, "Приказ отдела образования");
        await plan.Test.InTurn(async session =>
        {
            CalendarStore store = new(session);
            await store.SetDay(plan.World.Municipality, new CalendarChange(monday, true, "ошибка"), plan.World.Coordinator);
            await store.SetDay(plan.World.Municipality, new CalendarChange(monday, false, "Указ главы"), plan.World.Coordinator);
            await store.SetTerms(plan.World.Municipality, own, plan.World.Coordinator);
        });
        SchoolCalendar calendar = await Calendar();
        Assert.False(calendar.Working.IsWorkingDay(monday));
        Assert.Equal(own.Terms, calendar.Terms(own.Year).Terms);
        Assert.Equal((TermsStanding.Own, "Приказ отдела образования"), (calendar.Terms(own.Year).Standing, calendar.Terms(own.Year).Source));
        await plan.Test.InTurn(async session =>
        {
            await new CalendarStore(session).RemoveDay(plan.World.Municipality, monday);
            await new CalendarStore(session).RemoveTerms(plan.World.Municipality, own.Year);
        });
        calendar = await Calendar();
        Assert.True(calendar.Working.IsWorkingDay(monday));
        Assert.NotEqual(TermsStanding.Own, calendar.Terms(own.Year).Standing);

        Task<SchoolCalendar> Calendar() => plan.Test.Look(session => new CalendarStore(session).Of(plan.World.Municipality));
    }

    private static async Task<RoadMapRow> Find(PlanCase plan) => (await plan.Test.Look(session => new RoadMapStore(session).Find(plan.Plan)))!;
}
