namespace Telegram.Bot.Exceptions;

public interface IExceptionParser
{
    ApiRequestException Parse(ApiResponse apiResponse);
}

public class DefaultExceptionParser : IExceptionParser
{
    public ApiRequestException Parse(ApiResponse apiResponse)
    {
        ArgumentNullException.ThrowIfNull(apiResponse);
        return new(apiResponse.Description ?? string.Empty, apiResponse.ErrorCode, apiResponse.Parameters);
    }
}
