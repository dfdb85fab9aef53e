namespace Telegram.Bot.Types;

public class Contact
{
    public string PhoneNumber { get; set; } = default!;
    public string FirstName { get; set; } = default!;
    public string? LastName { get; set; }
    public long? UserId { get; set; }
    public string? Vcard { get; set; }
}
