using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Work;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>Wakes up whoever waits for a change when the long part of some work is over: it may leave rows without telling anybody.</summary>
internal sealed class WatchedWork(IWorkHandler real, UpdateWatch watch) : IWorkHandler
{
    public string Kind => real.Kind;

    public WorkSign Sign => real.Sign;

    public static void Watch(IServiceCollection services, UpdateWatch watch)
    {
        foreach (var handler in services.Where(service => service.ServiceType == typeof(IWorkHandler)).ToList())
        {
            services.Remove(handler);
            services.AddSingleton<IWorkHandler>(provider => new WatchedWork(Make(handler, provider), watch));
        }
    }

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        try
        {
            return await real.Work(item, cancellation);
        }
        finally
        {
            watch.Stir();
        }
    }

    public Page Failed(string errorId) => real.Failed(errorId);

    private static IWorkHandler Make(ServiceDescriptor handler, IServiceProvider provider) =>
        (IWorkHandler)(handler.ImplementationInstance ?? ActivatorUtilities.CreateInstance(provider, handler.ImplementationType!));
}
