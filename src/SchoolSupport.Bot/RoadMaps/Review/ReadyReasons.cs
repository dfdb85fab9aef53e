namespace SchoolSupport.Bot.RoadMaps.Review;

/// <summary>Why evidence is given back. The numbers travel in buttons and never change.</summary>
public enum ReturnReason
{
    NoProof = 0,
    Unreadable = 1,
    Incomplete = 2,
    Other = 3,
}

/// <summary>Why there is no more time. The numbers travel in buttons and never change.</summary>
public enum RefusalReason
{
    SetByOrder = 0,
    SendWhatThereIs = 1,
}

/// <summary>Why a task is taken from the plan. The numbers travel in buttons and never change.</summary>
public enum WithdrawalReason
{
    NotNeeded = 0,
    Twice = 1,
    NotTheirs = 2,
}

/// <summary>Ready reasons: what the button says, and what the school reads.</summary>
internal static class ReadyReasons
{
    public static string Label(this ReturnReason reason) => reason switch
    {
        ReturnReason.NoProof => "Нет подтверждения",
        ReturnReason.Unreadable => "Файл не читается",
        ReturnReason.Incomplete => "Сделано не всё",
        ReturnReason.Other => "Это другое мероприятие",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string Text(this ReturnReason reason) => reason switch
    {
        ReturnReason.NoProof => "Приложите, пожалуйста, подтверждение: фото, файл или ссылку.",
        ReturnReason.Unreadable => "Файл не открывается или не читается: пришлите, пожалуйста, ещё раз.",
        ReturnReason.Incomplete => "Сделано не всё, что нужно: дополните, пожалуйста.",
        ReturnReason.Other => "Похоже, это подтверждение к другому мероприятию: проверьте, пожалуйста.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string Label(this RefusalReason reason) => reason switch
    {
        RefusalReason.SetByOrder => "Срок задан приказом",
        RefusalReason.SendWhatThereIs => "Пришлите, что есть",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string Text(this RefusalReason reason) => reason switch
    {
        RefusalReason.SetByOrder => "Срок задан приказом, перенести его нельзя.",
        RefusalReason.SendWhatThereIs => "Пришлите, пожалуйста, то, что уже есть.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string Label(this WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.NotNeeded => "Больше не нужно",
        WithdrawalReason.Twice => "Повтор другой задачи",
        WithdrawalReason.NotTheirs => "Не относится к школе",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
