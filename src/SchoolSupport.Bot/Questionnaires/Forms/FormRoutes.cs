using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Forms;

/// <summary>«Прислать свою»: waits for a questionnaire's workbook.</summary>
[RouteCode("c.load")]
public sealed record LoadForm : ChatRoute;

/// <summary>«Отмена» under that question.</summary>
[RouteCode("c.unload")]
public sealed record StopLoadingForm : ChatRoute;

/// <summary>«Выбрать школы»: a new campaign of this questionnaire.</summary>
[RouteCode("c.give")]
public sealed record GiveForm(long Questionnaire) : ChatRoute;
