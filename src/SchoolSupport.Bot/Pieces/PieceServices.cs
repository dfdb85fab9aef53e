using Microsoft.Extensions.DependencyInjection;

namespace SchoolSupport.Bot.Pieces;

public static class PieceServices
{
    /// <summary>What people send in several messages: texts, links, photos and files. Topics add their <see cref="CopyPieces"/>.</summary>
    public static IServiceCollection AddPieces(this IServiceCollection services) => services.AddSingleton<ChannelCopies>();
}
