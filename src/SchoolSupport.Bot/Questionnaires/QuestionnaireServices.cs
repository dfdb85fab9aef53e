using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Questionnaires.Campaigns;

namespace SchoolSupport.Bot.Questionnaires;

public static class QuestionnaireServices
{
    public static IServiceCollection AddQuestionnaires(this IServiceCollection services)
    {
        services.AddSingleton(new QuestionnaireCache());
        services.AddHostedSingleton<StandardQuestionnaire>();
        services.AddScoped<CampaignOpening>();
        return services;
    }
}
