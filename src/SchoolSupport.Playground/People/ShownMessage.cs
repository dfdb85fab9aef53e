using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.People;

/// <summary>A message as the web page shows it.</summary>
internal sealed record ShownMessage
{
    public required long MessageId { get; init; }

    public required bool FromBot { get; init; }

    /// <summary>In a group the person who wrote it.</summary>
    public long? FromId { get; init; }

    public string? FromName { get; init; }

    public required DateTimeOffset Date { get; init; }

    public DateTimeOffset? EditDate { get; init; }

    /// <summary>text, document, photo, voice, contact…</summary>
    public required string Kind { get; init; }

    /// <summary>The text or caption as safe HTML; line breaks are line breaks.</summary>
    public required string Html { get; init; }

    public required string Text { get; init; }

    public string? Caption { get; init; }

    public ShownFile? File { get; init; }

    /// <summary>What other kinds hold, as the Bot API writes it: contact, location, poll…</summary>
    public RawJson? Content { get; init; }

    public string? MediaGroupId { get; init; }

    public long? ReplyTo { get; init; }

    public bool? Forwarded { get; init; }

    /// <summary>Came without a sound.</summary>
    public bool? Silent { get; init; }

    public required IReadOnlyList<IReadOnlyList<ShownButton>> Buttons { get; init; }

    public IReadOnlyList<IReadOnlyList<ShownReplyButton>>? ReplyKeyboard { get; init; }

    public bool? RemoveKeyboard { get; init; }

    public bool? OneTimeKeyboard { get; init; }

    public bool? ForceReply { get; init; }

    public string? Placeholder { get; init; }

    public bool Deleted { get; init; }

    public static ShownMessage Of(World world, ChatMessage message)
    {
        var isText = message.Content is null;
        var author = world.Chats.Find(message.ChatId) is { IsPrivate: false } ? world.People.Find(message.SenderId)?.Profile : null;
        return new ShownMessage
        {
            MessageId = message.Id,
            FromBot = message.FromBot,
            FromId = author?.Id,
            FromName = author is null ? null : $"{author.FirstName} {author.LastName}".TrimEnd(),
            Date = DateTimeOffset.FromUnixTimeSeconds(message.Date),
            EditDate = message.EditDate is { } edited ? DateTimeOffset.FromUnixTimeSeconds(edited) : null,
            Kind = message.Content?.Kind ?? "text",
            Html = message.Deleted ? "" : EntityHtml.Render(message.Text),
            Text = isText && !message.Deleted ? message.Text.Text : "",
            Caption = isText || message.Deleted || message.Text.Text.Length == 0 ? null : message.Text.Text,
            File = message.Content?.FileId is { } id && !message.Deleted ? ShownFile.Of(world, id) : null,
            Content = message.Content is { FileId: null } content && !message.Deleted ? content.Json : null,
            MediaGroupId = message.MediaGroupId,
            ReplyTo = message.ReplyTo,
            Forwarded = message.ForwardOrigin is null ? null : true,
            Silent = message.Silent ? true : null,
            Buttons = [.. message.Buttons.Select(row => row.Select(ShownButton.Of).ToArray())],
            Deleted = message.Deleted,
        }.WithKeyboard(message.Keyboard);
    }

    private ShownMessage WithKeyboard(ReplyKeyboard? keyboard) => keyboard?.Kind switch
    {
        ReplyKeyboardKind.Shown => this with
        {
            ReplyKeyboard = [.. keyboard.Rows.Select(row => row.Select(ShownReplyButton.Of).ToArray())],
            OneTimeKeyboard = keyboard.OneTime ? true : null,
            Placeholder = keyboard.Placeholder,
        },
        ReplyKeyboardKind.Removed => this with { RemoveKeyboard = true },
        ReplyKeyboardKind.ForcedReply => this with { ForceReply = true, Placeholder = keyboard.Placeholder },
        _ => this,
    };
}

internal sealed record ShownButton(string Text, string? Data, string? Url, string? CopyText, string? Style)
{
    public static ShownButton Of(InlineButton button) => new(button.Text, button.Data, button.Url, button.CopyText, button.Style);
}

internal sealed record ShownReplyButton(string Text, bool? RequestContact, bool? RequestLocation)
{
    public static ShownReplyButton Of(ReplyButton button) =>
        new(button.Text, button.RequestContact ? true : null, button.RequestLocation ? true : null);
}

internal sealed record ShownFile(string FileId, string? Name, long Size, string MimeType, string Url, string? ThumbUrl)
{
    public static ShownFile? Of(World world, string fileId)
    {
        if (world.Files.Find(fileId) is not { } file)
            return null;
        var url = $"/playground/files/{file.FileId}";
        return new ShownFile(file.FileId, file.Name, file.Size, file.MimeType, url, file.Kind == "photo" ? url : null);
    }
}
