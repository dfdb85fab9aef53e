namespace SchoolSupport.Bot.Channels.Telegram;

/// <summary>What became of an attempt to send a row.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>In a word, for counting.</summary>
    public abstract string Result { get; }

    public sealed record Done(int MessageId) : Delivery
    {
        public override string Result => "sent";
    }

    /// <summary>Try again, no sooner than told.</summary>
    /// <param name="WholeBot">Whether nothing at all may leave until then.</param>
    /// <param name="Cause">Why.</param>
    public sealed record Later(DateTimeOffset NotBefore, bool WholeBot, Postponement Cause) : Delivery
    {
        /// <summary>What the message itself did wrong, to be counted; null when the network or Telegram is to blame.</summary>
        public string? Fault { get; init; }

        public override string Result => Cause switch
        {
            Postponement.Flood => "told_to_wait",
            Postponement.Trouble => "failed",
            _ => "interrupted",
        };
    }

    /// <summary>It was not tried: an outage has held it up until the night, and it would wake somebody.</summary>
    public sealed record Kept(DateTimeOffset Until) : Delivery
    {
        public override string Result => "kept";
    }

    /// <summary>It is refused, or fails again and again: set aside until somebody has looked at it.</summary>
    public sealed record Parked(string Reason) : Delivery
    {
        public override string Result => "parked";
    }

    /// <summary>The person does not let the bot in, or is there no more.</summary>
    public sealed record Unreachable(string Reason) : Delivery
    {
        public override string Result => "unreachable";
    }

    /// <summary>It is not to be sent again, ever.</summary>
    public sealed record Never(string Reason) : Delivery
    {
        public override string Result => "given_up";
    }
}

/// <summary>Why a message waits for another attempt.</summary>
public enum Postponement
{
    /// <summary>Telegram asked to wait.</summary>
    Flood,

    /// <summary>It did not get through, or sending it failed.</summary>
    Trouble,

    /// <summary>The bot is being stopped.</summary>
    Stopping,
}
