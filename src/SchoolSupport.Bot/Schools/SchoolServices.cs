using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.Schools;

public static class SchoolServices
{
    /// <summary>The door, people, roles and invitations.</summary>
    public static IServiceCollection AddSchools(this IServiceCollection services)
    {
        services.AddScoped<IEntrance, Entrance>();
        services.AddScoped<PendingInvitations>();
        services.AddScoped<Newcomers>();
        services.AddScoped<Inviters>();
        services.AddScoped<PeopleSight>();
        services.AddScoped<ReaderZones>();
        services.AddScoped<InvitePlaces>();
        services.AddScoped<InvitationLetters>();
        services.AddScoped(scope => new InvitationDesk(scope.GetRequiredService<CurrentSession>().Session));
        services.AddScoped(scope => new PeopleImport(scope.GetRequiredService<CurrentSession>().Session));
        services.AddScoped<IHomeSection, PeopleHome>();
        services.AddScoped<IFileUse, PeopleFileUse>();
        services.AddSingleton<SampleList>();
        services.AddSingleton<IWorkHandler, ReadPeopleWork>();
        services.AddSingleton<IWorkHandler, ImportPeopleWork>();
        services.AddSingleton<ISlashCommands, SchoolCommands>();
        return services;
    }
}
