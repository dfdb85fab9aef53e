using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.RoadMaps.Evidence;
using SchoolSupport.Bot.RoadMaps.Exports;
using SchoolSupport.Bot.RoadMaps.Plans;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.RoadMaps.Tasks;

namespace SchoolSupport.Bot.RoadMaps;

public static class RoadMapServices
{
    public static IServiceCollection AddRoadMaps(this IServiceCollection services)
    {
        services.AddTasks();
        services.AddPlans();
        services.AddEvidence();
        services.AddReview();
        services.AddBoards();
        services.AddExports();
        return services;
    }
}
