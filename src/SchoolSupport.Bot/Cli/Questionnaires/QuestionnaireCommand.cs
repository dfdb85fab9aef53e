using System.CommandLine;

namespace SchoolSupport.Bot.Cli;

/// <summary>Questionnaires on the command line, for methodologists who write their own.</summary>
internal sealed class QuestionnaireCommand : Command
{
    public QuestionnaireCommand()
        : base("questionnaire", "анкеты как книги Excel") => Add(new QuestionnaireWorkbookCommand());
}
