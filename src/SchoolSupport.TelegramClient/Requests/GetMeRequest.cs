using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class GetMeRequest() : ParameterlessRequest<User>("getMe");
