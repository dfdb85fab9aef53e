using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolSupport.Playground.People;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonEvent))]
[JsonSerializable(typeof(ShownPerson[]))]
[JsonSerializable(typeof(ShownMessage))]
[JsonSerializable(typeof(ShownMessage[]))]
[JsonSerializable(typeof(ShownAnswer))]
[JsonSerializable(typeof(ShownCommand[]))]
[JsonSerializable(typeof(ShownBot))]
[JsonSerializable(typeof(ShownClock))]
[JsonSerializable(typeof(ShownCall[]))]
[JsonSerializable(typeof(ShownError))]
[JsonSerializable(typeof(ShownRepeat))]
[JsonSerializable(typeof(PlaygroundPerson))]
[JsonSerializable(typeof(PlaygroundPerson[]))]
[JsonSerializable(typeof(CrowdAct[]))]
[JsonSerializable(typeof(SaidText))]
[JsonSerializable(typeof(PressedButton))]
[JsonSerializable(typeof(EditedText))]
[JsonSerializable(typeof(SharedContact))]
[JsonSerializable(typeof(SharedLocation))]
[JsonSerializable(typeof(SentSticker))]
[JsonSerializable(typeof(ForwardedMessage))]
[JsonSerializable(typeof(SentPoll))]
[JsonSerializable(typeof(SetBlocked))]
[JsonSerializable(typeof(OpenedLink))]
[JsonSerializable(typeof(MovedClock))]
[JsonSerializable(typeof(OrderedFault))]
[JsonSerializable(typeof(RepeatedUpdate))]
[JsonSerializable(typeof(NewGroup))]
[JsonSerializable(typeof(BotInGroup))]
[JsonSerializable(typeof(BotRights))]
[JsonSerializable(typeof(ShownGroup[]))]
internal sealed partial class PeopleJson : JsonSerializerContext
{
    /// <summary>Writes Russian as it is, not as escapes.</summary>
    public static PeopleJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
