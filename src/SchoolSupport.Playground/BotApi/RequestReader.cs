using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace SchoolSupport.Playground.BotApi;

/// <summary>Collects the parameters of a request from its query, form, multipart or JSON body.</summary>
internal static class RequestReader
{
    /// <summary>What the cloud server takes as a whole: files up to 50 MB and what is around them.</summary>
    public const long LargestBody = (50L << 20) + (1 << 20);

    private const int MostParameterBytes = 1 << 20;
    private const int MostFiles = 100;

    private static readonly FormOptions FormLimits = new()
    {
        ValueLengthLimit = MostParameterBytes,
        MultipartBodyLengthLimit = LargestBody,
        MultipartBoundaryLengthLimit = 200,
        ValueCountLimit = 4096,
        KeyLengthLimit = 4096,
        MemoryBufferThreshold = 1 << 20,
    };

    /// <exception cref="ApiFailure">400: bad JSON; 413: too large.</exception>
    public static async ValueTask<RequestParameters> Read(HttpContext context)
    {
        var parameters = new RequestParameters();
        var size = 0L;
        if (context.Request.QueryString.HasValue)
        {
            foreach (var (name, value) in context.Request.Query)
                Take(name, value);
        }
        if (context.Request.ContentType is not { } contentType || !MediaTypeHeaderValue.TryParse(contentType, out var type))
            return parameters;
        if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            JsonParameters.Read(await Body(context), parameters);
        else if (context.Request.HasFormContentType)
            await ReadForm();
        return parameters;

        void Take(string name, Microsoft.Extensions.Primitives.StringValues value)
        {
            size += name.Length + (value[0]?.Length ?? 0);
            if (size > MostParameterBytes)
                throw new ApiFailure(413, "too many parameters");
            parameters.Add(name, value[0] ?? "");
        }

        async Task ReadForm()
        {
            var form = await Form(context);
            foreach (var (name, value) in form)
                Take(name, value);
            if (form.Files.Count > MostFiles)
                throw new ApiFailure(413, "too many files attached");
            foreach (var file in form.Files)
                parameters.Add(file.Name, await Content(file));
        }
    }

    private static async Task<IFormCollection> Form(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(FormLimits, context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            throw new ApiFailure(413, "too many parameters");
        }
    }

    private static async Task<UploadedFile> Content(IFormFile file)
    {
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content);
        return new UploadedFile(file.FileName, file.ContentType ?? "application/octet-stream", content);
    }

    private static async ValueTask<ReadOnlyMemory<byte>> Body(HttpContext context)
    {
        using var buffer = new MemoryStream((int)(context.Request.ContentLength ?? 1024));
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        return buffer.Length <= MostParameterBytes
            ? buffer.GetBuffer().AsMemory(0, (int)buffer.Length)
            : throw new ApiFailure(413, "too many parameters");
    }
}
