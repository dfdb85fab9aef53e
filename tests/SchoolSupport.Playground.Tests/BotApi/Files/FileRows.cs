namespace SchoolSupport.Playground.Tests.BotApi;

internal static class FileRows
{
    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        Row.Bad("sendDocument", """{"chat_id":$director}""", "there is no document in the request"),
        Row.Bad("sendPhoto", """{"chat_id":$director}""", "there is no photo in the request"),
        Row.Bad("sendDocument", """{"chat_id":$director,"document":"attach://a"}""", "there is no document in the request"),
        Row.Bad("sendDocument", """{"chat_id":$director,"document":"AAAA"}""", "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"),
        Row.Bad("sendDocument", """{"chat_id":$director,"document":"AAAAA"}""", "wrong remote file identifier specified: can't unserialize it. Wrong padding length"),
        Row.Bad("sendDocument", """{"chat_id":$director,"document":"AA AA"}""", "wrong remote file identifier specified: can't unserialize it. Wrong padding length"),
        Row.Bad("sendDocument", """{"chat_id":$director,"document":"AAA!"}""", "wrong remote file identifier specified: can't unserialize it. Wrong character in the string"),
        Row.Bad("sendDocument", """{"chat_id":$director,"document":"BQACAgQE"}""", "wrong file identifier/HTTP URL specified"),
        Row.Bad("sendDocument", """{"chat_id":$director,"document":"$photoFile"}""", "can't use file of type Photo as Document"),
        Row.Bad("sendDocument", """{"chat_id":$director,"document":"https://a.ru/b.pdf"}""", "failed to get HTTP URL content"),
        Row.Bad("getFile", "{}", "file_id not specified"),
        Row.Bad("getFile", """{"file_id":"junk!"}""", "invalid file_id"),
        Row.Bad("getFile", """{"file_id":"BQACAgQE"}""", "wrong file_id or the file is temporarily unavailable"),
        Row.Bad("sendMediaGroup", """{"chat_id":$director}""", "parameter \"media\" is required"),
        Row.Bad("sendMediaGroup", """{"chat_id":$director,"media":"["}""", "can't parse media JSON object"),
        Row.Bad("sendMediaGroup", """{"chat_id":$director,"media":{}}""", "expected an Array of InputMedia"),
        Row.Bad("sendMediaGroup", """{"chat_id":$director,"media":[]}""", "there are no messages to send"),
        Row.Bad("sendMediaGroup", $$"""{"chat_id":$director,"media":[{{string.Join(',', Enumerable.Repeat("{}", 11))}}]}""", "too many messages to send as an album"),
        Row.Bad("sendMediaGroup", """{"chat_id":$director,"media":[{"type":"photo","media":"attach://a"}]}""", "can't parse InputMedia: media not found"),
        Row.Bad("sendMediaGroup", """{"chat_id":$director,"media":[{"type":"animation","media":"a"}]}""", "can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup"),
        Row.Bad("sendMediaGroup", """{"chat_id":$director,"media":[{"media":"a"}]}""", "can't parse InputMedia: Can't find field \"type\""),
        Row.Bad("sendMediaGroup", """{"chat_id":$director,"media":[{"type":"photo"}]}""", "can't parse InputMedia: Can't find field \"media\""),
    ];
}
