using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Consultations;

public sealed class ConsultationCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
    [
        new("konsultacii", "записаться на консультацию", new ConsultationsHome(), Role.Teacher),
        new("zapisi", "мои записи на консультации", new MyBookings(), Role.Teacher),
    ];
}
