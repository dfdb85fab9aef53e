namespace SchoolSupport.Bot.Conversations;

/// <summary>A person's name that leads to their account, where the channel knows such links: one tap to write or to call.</summary>
internal static class AccountLink
{
    private const string Telegram = "telegram";

    /// <param name="channel">The channel of the account; null without one.</param>
    /// <param name="account">The account there.</param>
    /// <param name="name">The person's name.</param>
    public static Html To(string? channel, string? account, string name) =>
        channel == Telegram && account is not null ? $"<a href=\"tg://user?id={account}\">{name}</a>" : Html.Plain(name);
}
