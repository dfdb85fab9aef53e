using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Answering;

// A question is named by its index among all questions of the form: a running campaign keeps its version of the form, so that
// the index means the same question for ever. «Seen» is the mark of the answer that the page showed: a button does not overwrite
// an answer that its page has never shown.

/// <summary>The questionnaires that the school is asked now.</summary>
[RouteCode("q.list")]
public sealed record QuestionnaireList : ChatRoute;

/// <summary>Where a school's questionnaire begins, or goes on: for reminders and the home page, which know the campaign only.</summary>
[RouteCode("q.start")]
public sealed record StartQuestionnaire(long Campaign) : ChatRoute;

/// <summary>The first question without an answer; when there is none, the summary; after submission, the locked copy.</summary>
[RouteCode("q.go")]
public sealed record ContinueQuestionnaire(long Response) : ChatRoute;

/// <summary>A question. Takes what is typed.</summary>
/// <param name="FromSummary">Whether the answer leads back to the summary.</param>
[RouteCode("q.ask")]
public sealed record AskQuestion(long Response, int Question, bool FromSummary = false, int Seen = 0) : ChatRoute;

/// <summary>An answer by a button.</summary>
/// <param name="Suggested">A choice by its index, or one of <see cref="Suggestion"/>.</param>
/// <param name="Sure">Whether what is doubtful about it was confirmed.</param>
[RouteCode("q.give")]
public sealed record GiveAnswer(long Response, int Question, int Suggested, int Seen, bool FromSummary = false, bool Sure = false) : ChatRoute;

/// <summary>«Пропустить», and «Убрать ответ» where an answer stands.</summary>
[RouteCode("q.skip")]
public sealed record SkipQuestion(long Response, int Question, int Seen, bool FromSummary = false) : ChatRoute;

/// <summary>«Коротко, почему?» after a doubtful answer.</summary>
[RouteCode("q.why")]
public sealed record ExplainAnswer(long Response, int Question, bool FromSummary = false) : ChatRoute;

/// <summary>On from a question: «Без пояснения».</summary>
[RouteCode("q.next")]
public sealed record GoOn(long Response, int Question, bool FromSummary = false) : ChatRoute;

/// <summary>«Позже».</summary>
[RouteCode("q.later")]
public sealed record PutOff(long Response) : ChatRoute;

/// <summary>All answers before submission.</summary>
/// <param name="Page">From 0; a form of more questions than buttons fit has several.</param>
[RouteCode("q.sum")]
public sealed record Summary(long Response, int Page = 0) : ChatRoute;

[RouteCode("q.send")]
public sealed record Submit(long Response) : ChatRoute;

/// <summary>The answers to look at, locked or not.</summary>
[RouteCode("q.view")]
public sealed record ViewResponse(long Response) : ChatRoute;

/// <summary>«Попросить вернуть»: second thoughts after submission. Takes the reason.</summary>
[RouteCode("q.recall")]
public sealed record AskToReturn(long Response) : ChatRoute;

/// <summary>«Не нужно»: no second thoughts after all.</summary>
[RouteCode("q.keep")]
public sealed record KeepSubmitted(long Response) : ChatRoute;
