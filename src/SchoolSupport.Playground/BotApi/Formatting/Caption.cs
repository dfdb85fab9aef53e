using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Formatting;

/// <summary>Reads the caption of a message to be sent or edited.</summary>
internal static class Caption
{
    private const int MostCharacters = 1024;

    public static FormattedText Read(RequestParameters parameters, string complaintIfLong = "message caption is too long") =>
        Limited(MessageText.Read(parameters, "caption", "caption_entities"), complaintIfLong);

    public static FormattedText Limited(FormattedText caption, string complaintIfLong) =>
        MessageText.Length(caption) <= MostCharacters ? caption : throw ApiFailure.BadRequest(complaintIfLong);
}
