using System.Buffers;
using System.Text.Json;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi.Shapes;
using SchoolSupport.Playground.Faults;

namespace SchoolSupport.Playground.BotApi;

/// <summary>The HTTP side of the Bot API: <c>/bot&lt;token&gt;/&lt;method&gt;</c> in, the envelope out.</summary>
internal sealed class BotApiEndpoint(World world, FaultPlan faults, FloodLimits? floodLimits, Traffic traffic)
{
    private const string JsonType = "application/json";

    public async Task Handle(HttpContext context)
    {
        var answer = new ArrayBufferWriter<byte>(1024);
        var seen = new SeenCall();
        try
        {
            await Answer(context, answer, seen);
        }
        catch (FaultStruckException)
        {
            seen.Fails(0, "an ordered fault");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            seen.Fails(0, "the client went away");
        }
        catch (Exception exception)
        {
            var failure = ApiFailure.From(exception);
            seen.Fails(failure.Code, failure.Description);
            Refuse(context, answer, failure);
        }
        traffic.Note(seen);
        if (seen.Status != 0)
            await Send(context, answer);
    }

    /// <summary>Runs something else of the Bot API's that fails in the same envelope.</summary>
    public static async Task Guarded(HttpContext context, Func<Task> serve)
    {
        try
        {
            await serve();
        }
        catch (ApiFailure failure)
        {
            await Refuse(context, failure);
        }
    }

    /// <summary>Answers with an error in the envelope.</summary>
    public static Task Refuse(HttpContext context, ApiFailure failure)
    {
        var answer = new ArrayBufferWriter<byte>(256);
        Refuse(context, answer, failure);
        return Send(context, answer);
    }

    private async Task Answer(HttpContext context, ArrayBufferWriter<byte> answer, SeenCall seen)
    {
        var pathMethod = BotPath.Method(context.Request.Path.Value!, world.Bot.Token);
        var parameters = await RequestReader.Read(context);
        seen.Method = pathMethod.Length > 0 ? pathMethod : parameters.Text("method");
        seen.ChatId = parameters.Integer("chat_id");
        var method = MethodTable.Find(seen.Method);
        if (world.LoggedOut)
            throw new ApiFailure(400, "Logged out") { IsWhole = true };
        seen.Warn(parameters);
        floodLimits?.Check(seen.Method, seen.ChatId);
        var fault = faults.Next(seen.Method, seen.ChatId);
        if (fault is { AfterEffect: false })
            await fault.Strike(context);
        await Run(method, parameters, seen, answer, context.RequestAborted);
        if (fault is { AfterEffect: true })
        {
            answer.ResetWrittenCount();
            await fault.Strike(context);
        }
    }

    /// <summary>Runs the method call that a webhook may answer an update with; its result is never seen.</summary>
    public async Task RunAnswer(ReadOnlyMemory<byte> body, CancellationToken aborted)
    {
        var seen = new SeenCall();
        try
        {
            var parameters = new RequestParameters();
            if (!body.Span.TrimStart(" \r\n\t"u8).StartsWith((byte)'{'))
                return;
            JsonParameters.Read(body, parameters);
            seen.Method = parameters.Text("method");
            seen.ChatId = parameters.Integer("chat_id");
            if (MethodTable.FindForWebhook(seen.Method) is { } method)
                await Run(method, parameters, seen, new ArrayBufferWriter<byte>(), aborted);
        }
        catch (ApiFailure failure)
        {
            seen.Fails(failure.Code, failure.Description);
        }
        traffic.Note(seen);
    }

    private async ValueTask Run(
        Func<BotCall, ValueTask> method, RequestParameters parameters, SeenCall seen, ArrayBufferWriter<byte> answer, CancellationToken aborted)
    {
        await using var json = new Utf8JsonWriter(answer, UpdateShape.Options);
        json.WriteStartObject();
        json.WriteBoolean("ok"u8, true);
        json.WritePropertyName("result"u8);
        var call = new BotCall(world, parameters, seen, json, aborted);
        try
        {
            await method(call);
        }
        catch
        {
            // What was written so far is no answer.
            json.Reset(new ArrayBufferWriter<byte>());
            answer.ResetWrittenCount();
            throw;
        }
        json.WriteIfPresent("description"u8, call.Description);
        json.WriteEndObject();
    }

    private static void Refuse(HttpContext context, ArrayBufferWriter<byte> answer, ApiFailure failure)
    {
        WriteFailure(answer, failure);
        context.Response.StatusCode = failure.Code;
        if (failure.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void WriteFailure(ArrayBufferWriter<byte> answer, ApiFailure failure)
    {
        using var json = new Utf8JsonWriter(answer, UpdateShape.Options);
        json.WriteStartObject();
        json.WriteBoolean("ok"u8, false);
        json.WriteNumber("error_code"u8, failure.Code);
        json.WriteString("description"u8, failure.Description);
        if (failure.RetryAfter is not null || failure.MigrateToChatId is not null)
        {
            json.WriteStartObject("parameters"u8);
            if (failure.RetryAfter is { } seconds)
                json.WriteNumber("retry_after"u8, seconds);
            if (failure.MigrateToChatId is { } chat)
                json.WriteNumber("migrate_to_chat_id"u8, chat);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static async Task Send(HttpContext context, ArrayBufferWriter<byte> answer)
    {
        context.Response.ContentType = JsonType;
        context.Response.ContentLength = answer.WrittenCount;
        await context.Response.Body.WriteAsync(answer.WrittenMemory, context.RequestAborted);
    }
}
