namespace SchoolSupport.Storage.Reminders;

/// <summary>Words that statements about many readers share. «r» is a role that a reader has come in with.</summary>
internal static class Readers
{
    public const string AreIn = "r.ended_at is null and r.entered_at is not null";

    /// <summary>In «from»: the roles of the people in «@people», which <see cref="Batch.Of"/> made. Some have ended: say <see cref="AreIn"/>.</summary>
    public static string Of(Dialect dialect) =>
        $"(select {Batch.IdOfValue} as id from {dialect.EachOf("@people")} x) w join membership r on r.person_id = w.id";
}
