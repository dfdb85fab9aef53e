using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Blanks;

/// <summary>«Вопросы анкеты» of a campaign.</summary>
/// <param name="First">The question that the page begins with, from 0.</param>
[RouteCode("c.qs")]
public sealed record CampaignQuestions(long Campaign, int First = 0) : ChatRoute;

/// <summary>«Вопросы анкеты» before a campaign begins.</summary>
/// <param name="First">The question that the page begins with, from 0.</param>
[RouteCode("c.d.qs")]
public sealed record DraftQuestions(long Draft, int First = 0) : ChatRoute;

/// <summary>«Вопросы на бумаге (файл)»: a sheet to gather the numbers on.</summary>
[RouteCode("q.blank")]
public sealed record SendBlank(long Questionnaire) : ChatRoute;

/// <summary>«Книга Excel»: the questionnaire as its authors edit it.</summary>
[RouteCode("c.book")]
public sealed record SendFormWorkbook(long Questionnaire) : ChatRoute;
