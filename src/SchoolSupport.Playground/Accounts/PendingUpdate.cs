namespace SchoolSupport.Playground.Accounts;

/// <summary>An update waiting for the bot.</summary>
/// <param name="Id">update_id.</param>
/// <param name="Kind">message, edited_message, callback_query, my_chat_member…</param>
/// <param name="OrderKey">Updates of one key reach a webhook one after the other: the chat, or the user of a callback.</param>
/// <param name="Expires">Unix seconds of the business clock after which it is dropped.</param>
/// <param name="Body">The whole Update as JSON.</param>
internal sealed record PendingUpdate(long Id, string Kind, long OrderKey, long Expires, RawJson Body);
