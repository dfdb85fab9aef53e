namespace SchoolSupport.Documents.Spreadsheets;

/// <summary>A stream that gives a reader only so many bytes for one node.</summary>
internal sealed class MeteredStream(Stream inner) : Stream
{
    // A cell's text has at most 32,767 characters; a megabyte leaves room for whatever else a program may write.
    private const int BytesPerNode = 1024 * 1024;

    private int left = BytesPerNode;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void BeginNode() => left = BytesPerNode;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        left -= read;
        return left >= 0 ? read : throw new InvalidDataException("A node is larger than any workbook's.");
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
