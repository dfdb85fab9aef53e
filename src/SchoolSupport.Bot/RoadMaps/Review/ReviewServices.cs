using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.RoadMaps.Tasks;

namespace SchoolSupport.Bot.RoadMaps.Review;

public static class ReviewServices
{
    /// <summary>The coordinators' side of tasks: the queue, and what is decided there.</summary>
    public static IServiceCollection AddReview(this IServiceCollection services)
    {
        services.AddScoped<OpenedReviews>();
        services.AddScoped<SubmissionPages>();
        services.AddScoped<Returning>();
        services.AddScoped<ExtensionDecisions>();
        services.AddScoped<Withdrawing>();
        services.AddScoped<ITaskActions, ReviewActions>();
        return services;
    }
}
