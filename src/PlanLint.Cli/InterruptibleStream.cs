namespace PlanLint.Cli;

/// <summary>A stream that is written to until the user wants no more.</summary>
internal sealed class InterruptibleStream(Stream inner, CancellationToken interrupted) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => inner.Length;

    public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

    /// <exception cref="OperationCanceledException">The user wants no more.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        interrupted.ThrowIfCancellationRequested();
        inner.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        interrupted.ThrowIfCancellationRequested();
        inner.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
