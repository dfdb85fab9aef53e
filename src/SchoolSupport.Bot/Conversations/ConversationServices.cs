using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Conversations;

public static class ConversationServices
{
    /// <summary>
    /// The runtime, every destination of the program, and the stores: each turn is a scope with one transaction,
    /// which <see cref="CurrentSession"/> carries to whoever asks for a store.
    /// </summary>
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton(RouteCodec.OfThisProgram);
        services.AddSingleton(Destinations.OfThisProgram);
        foreach (var destination in Destinations.OfThisProgram.Types)
            services.AddScoped(destination);

        services.AddScoped<CurrentSession>();
        services.AddScoped(scope => scope.GetRequiredService<CurrentSession>().Session);
        foreach (var store in Stores())
            services.AddScoped(store);

        services.AddScoped<Conversation>();
        services.AddScoped<OpenQuestions>();
        services.AddScoped<Outgoing>();
        services.AddScoped<Visitors>();
        services.AddSingleton<SlashCommands>();
        services.AddSingleton<ISlashCommands, HomeCommands>();
        return services;
    }

    // By convention a store is a class whose one constructor takes the session and nothing else.
    private static IEnumerable<Type> Stores() =>
        typeof(Session).Assembly.GetExportedTypes().Where(type =>
            type.IsClass && type.GetConstructors() is [var only] && only.GetParameters() is [var parameter] && parameter.ParameterType == typeof(Session));
}
