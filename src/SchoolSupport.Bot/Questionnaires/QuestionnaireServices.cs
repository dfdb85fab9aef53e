using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Bot.Questionnaires.Campaigns;

namespace SchoolSupport.Bot.Questionnaires;

public static class QuestionnaireServices
{
    public static IServiceCollection AddQuestionnaires(this IServiceCollection services)
    {
        services.AddSingleton(new QuestionnaireCache());
        services.AddHostedSingleton<StandardQuestionnaire>();
        services.AddScoped<CampaignOpening>();
        services.AddScoped<OpenedResponses>();
        services.AddScoped<AnswerTaking>();
        services.AddScoped<CoordinatorNews>();
        services.AddScoped<IHomeSection, DirectorHomeSection>();
        services.AddSingleton<ISlashCommands, AnsweringCommands>();
        return services;
    }
}
