using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Consultations.Waitlist;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.Consultations;

public static class ConsultationServices
{
    public static IServiceCollection AddConsultations(this IServiceCollection services)
    {
        services.AddScoped<Teachers>();
        services.AddScoped<BookingNews>();
        services.AddScoped<SubjectTicks>();
        services.AddScoped<IHomeSection, ConsultationHomeSection>();
        services.AddSingleton<ISlashCommands, ConsultationCommands>();
        AddBooking(services);
        return services;
    }

    /// <summary>Choosing a time, what is booked, and the waiting list.</summary>
    private static void AddBooking(IServiceCollection services)
    {
        services.AddScoped<TimeSearch>();
        services.AddScoped<WishWords>();
        services.AddScoped<RefusedTime>();
        services.AddScoped<Holding>();
        services.AddScoped<Lapsed>();
        services.AddScoped<TopicPages>();
        services.AddScoped<Cancelling>();
        services.AddScoped<MovePages>();
        services.AddScoped<WaitingPeople>();
        services.AddScoped<WaitingOffers>();
        services.AddSingleton<IWorkHandler, BookingFileWork>();
    }
}
