using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Shapes;

namespace SchoolSupport.Playground.People;

/// <summary>Messages passed on from elsewhere.</summary>
internal static class Forwarding
{
    /// <exception cref="PeopleFailure">400, 404: nothing to forward.</exception>
    public static ChatMessage Draft(World world, Chat into, ForwardedMessage forwarded)
    {
        if (forwarded.Text is { } text)
        {
            var unknown = UpdateShape.Text(json =>
            {
                json.WriteStartObject();
                json.WriteString("type"u8, "hidden_user"u8);
                json.WriteString("sender_user_name"u8, "Без имени");
                json.WriteNumber("date"u8, world.Now);
                json.WriteEndObject();
            });
            return BotSide.Draft() with { Text = SpeakingEndpoints.Written(text), ForwardOrigin = new RawJson(unknown) };
        }
        var from = forwarded.FromPersonId is { } personId ? world.Chats.Find(personId) : into;
        var original = from?.Present(forwarded.MessageId ?? 0) ?? throw new PeopleFailure(404, "no such message to forward");
        return BotSide.Draft() with { Text = original.Text, Content = original.Content, ForwardOrigin = Origin(world, original) };
    }

    private static RawJson Origin(World world, ChatMessage original) => new(UpdateShape.Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "user"u8);
        json.WritePropertyName("sender_user"u8);
        if (original.FromBot)
            json.WriteBot(world.Bot);
        else
            json.WriteUser(world.People.Find(original.SenderId)!.Profile, withLanguage: false);
        json.WriteNumber("date"u8, original.Date);
        json.WriteEndObject();
    }));
}
