using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public class Poll
{
    public string Id { get; set; } = default!;
    public string Question { get; set; } = default!;
    public MessageEntity[]? QuestionEntities { get; set; }
    public PollOption[] Options { get; set; } = default!;
    public int TotalVoterCount { get; set; }
    public bool IsClosed { get; set; }
    public bool IsAnonymous { get; set; }
    public PollType Type { get; set; }
    public bool AllowsMultipleAnswers { get; set; }
    public bool AllowsRevoting { get; set; }
    public bool MembersOnly { get; set; }
    public string[]? CountryCodes { get; set; }
    public int[]? CorrectOptionIds { get; set; }
    public string? Explanation { get; set; }
    public MessageEntity[]? ExplanationEntities { get; set; }
    public int? OpenPeriod { get; set; }
    public DateTime? CloseDate { get; set; }
    public string? Description { get; set; }
    public MessageEntity[]? DescriptionEntities { get; set; }
}

public class PollOption
{
    public string PersistentId { get; set; } = default!;
    public string Text { get; set; } = default!;
    public MessageEntity[]? TextEntities { get; set; }
    public int VoterCount { get; set; }
    public User? AddedByUser { get; set; }
    public Chat? AddedByChat { get; set; }
    public DateTime? AdditionDate { get; set; }
}

public class PollAnswer
{
    public string PollId { get; set; } = default!;
    public Chat? VoterChat { get; set; }
    public User? User { get; set; }
    public int[] OptionIds { get; set; } = default!;
    public string[] OptionPersistentIds { get; set; } = default!;
}
