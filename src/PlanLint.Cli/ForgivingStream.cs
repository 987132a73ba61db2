namespace PlanLint.Cli;

/// <summary>Standard error when nobody listens any more: what cannot be written is lost, and the exit code still says how it went.</summary>
internal sealed class ForgivingStream(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
#pragma warning disable CA1031 // A handle that is closed gives exceptions of other kinds than a pipe that is broken; there is no other place to say it.
        catch (Exception)
        {
        }
#pragma warning restore CA1031
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
#pragma warning disable CA1031 // As above.
        catch (Exception)
        {
        }
#pragma warning restore CA1031
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
