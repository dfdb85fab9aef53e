using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Conversations;

public static class ConversationServices
{
    /// <summary>
    /// The runtime, every destination of the program, and the stores: each turn is a scope with one transaction,
    /// which <see cref="CurrentSession"/> carries to whoever asks for a store. What holds no state of its own is made anew each time:
    /// that costs less than remembering it for the scope.
    /// </summary>
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton(RouteCodec.OfThisProgram);
        services.AddSingleton(Destinations.OfThisProgram);
        foreach (var destination in Destinations.OfThisProgram.Types)
            services.AddTransient(destination);

        services.AddScoped<CurrentSession>();
        foreach (var store in Stores())
            AddStore(services, store);

        services.AddScoped<Albums>();
        services.AddScoped<MediaTaps>();
        services.AddScoped<Conversation>();
        services.AddScoped<OpenQuestions>();
        services.AddScoped<UnaskedFiles>();
        services.AddScoped<Outgoing>();
        services.AddScoped<HomeParts>();
        services.AddScoped<CommandMenus>();
        services.AddScoped<RoleSwitch>();
        services.AddScoped<OtherRoles>();
        services.AddScoped<Visitors>();
        services.AddSingleton<SlashCommands>();
        services.AddSingleton<ISlashCommands, HomeCommands>();
        return services;
    }

    // The session itself is not registered: a scope disposes what it hands out, and the session outlives the scope.
    private static void AddStore(IServiceCollection services, Type store)
    {
        var constructor = ConstructorInvoker.Create(store.GetConstructors().Single());
        services.AddTransient(store, scope => constructor.Invoke(scope.GetRequiredService<CurrentSession>().Session));
    }

    // By convention a store is a class whose one constructor takes the session and nothing else.
    private static IEnumerable<Type> Stores() =>
        typeof(Session).Assembly.GetExportedTypes().Where(type =>
            type.IsClass && type.GetConstructors() is [var only] && only.GetParameters() is [var parameter] && parameter.ParameterType == typeof(Session));
}
