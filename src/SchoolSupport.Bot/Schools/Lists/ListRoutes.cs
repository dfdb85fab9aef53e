using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>«Загрузить список»: waits for a workbook.</summary>
[RouteCode("l.load")]
public sealed record LoadPeople : ChatRoute;

/// <summary>«Скачать образец».</summary>
[RouteCode("l.sample")]
public sealed record SamplePeople : ChatRoute;

/// <summary>«Загрузить N хороших».</summary>
/// <param name="File">The stored workbook.</param>
/// <param name="Municipality">Where its people go: the coordinator may act elsewhere by now.</param>
[RouteCode("l.import")]
public sealed record ImportPeople(long File, long Municipality) : ChatRoute;
