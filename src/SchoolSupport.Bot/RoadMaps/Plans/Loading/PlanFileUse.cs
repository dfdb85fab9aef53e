using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>An order that a coordinator sends without having opened the page for it.</summary>
internal sealed class PlanFileUse : IFileUse
{
    public FileUse? Find(FileIn file, Member member) =>
        file.IsPhoto || member.Acting.Role != Role.Coordinator ? null : new FileUse("Загрузить как дорожную карту", new LoadPlan(0));
}
