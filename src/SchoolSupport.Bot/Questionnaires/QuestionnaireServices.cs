using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Bot.Questionnaires.Blanks;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Bot.Questionnaires.Forms;
using SchoolSupport.Bot.Questionnaires.Receipts;
using SchoolSupport.Bot.Questionnaires.Review;
using SchoolSupport.Bot.Work;

namespace SchoolSupport.Bot.Questionnaires;

public static class QuestionnaireServices
{
    public static IServiceCollection AddQuestionnaires(this IServiceCollection services)
    {
        services.AddSingleton(new QuestionnaireCache());
        services.AddHostedSingleton<StandardQuestionnaire>();
        services.AddScoped<CampaignOpening>();
        services.AddScoped<CampaignAnswers>();
        services.AddScoped<Nudges>();
        services.AddScoped<DirectorNews>();
        services.AddScoped<IHomeSection, CampaignHomeSection>();
        services.AddSingleton<ISlashCommands, CampaignCommands>();
        services.AddSingleton<IWorkHandler, CampaignExport>();
        services.AddSingleton<IWorkHandler, ReceiptWork>();
        services.AddSingleton<IWorkHandler, BlankWork>();
        services.AddSingleton<IWorkHandler, FormWorkbookWork>();
        services.AddSingleton<IWorkHandler, ReadFormWork>();
        services.AddScoped<IFileUse, FormFileUse>();
        services.AddScoped<OpenedResponses>();
        services.AddScoped<AnswerTaking>();
        services.AddScoped<CoordinatorNews>();
        services.AddScoped<IHomeSection, DirectorHomeSection>();
        services.AddSingleton<ISlashCommands, AnsweringCommands>();
        return services;
    }
}
