using PlanLint.Model;

namespace PlanLint.Formats.Pdf;

/// <summary>
/// What reading one PDF may cost. A small file can ask for endless work: streams that unpack to gigabytes, forms that draw each other. The first
/// limit that is passed is kept in <see cref="Reached"/>, for the PDF library swallows some exceptions.
/// </summary>
internal sealed class PdfBudget(string path, Limits limits)
{
    private const int OperationsPerNode = 10;
    private long _unpacked;
    private long _operations;
    private long _letters;
    private long _treeNodes;
    private double _codes;

    /// <summary>The limit that was passed, or null.</summary>
    public LimitException? Reached { get; private set; }

    /// <summary>Streams so far that did not unpack.</summary>
    public int DamagedStreams { get; private set; }

    /// <summary>Bytes that may still be unpacked.</summary>
    public long Unpackable => limits.UnpackedBytes - _unpacked;

    public void Damaged() => DamagedStreams++;

    public void Unpack(long bytes)
    {
        limits.Deadline.ThrowIfCancellationRequested();
        if ((_unpacked += bytes) > limits.UnpackedBytes)
            throw Limit(FileLimit.Unpacked.Exceeded(limits, $"文件解压后超过 {limits.UnpackedBytes} 字节的上限，没有检查", $"The file unpacks to more than the limit of {limits.UnpackedBytes} bytes; it was not checked"));
    }

    public void Draw(int operations)
    {
        limits.Deadline.ThrowIfCancellationRequested();
        var most = (long)limits.Nodes * OperationsPerNode;
        if ((_operations += operations) > most)
            throw Limit(FileLimit.Nodes.Exceeded(limits, $"页面内容超过 {most} 个绘制步骤的上限，没有检查", $"The pages take more than the limit of {most} drawing steps; the file was not checked"));
    }

    public void Letter()
    {
        limits.Deadline.ThrowIfCancellationRequested();
        if (++_letters > limits.Nodes)
            throw Limit(FileLimit.Nodes.Exceeded(limits, $"文件超过 {limits.Nodes} 个文字的上限，没有检查", $"The file has more than the limit of {limits.Nodes} letters; it was not checked"));
    }

    public void TreeNodes(int nodes)
    {
        if ((_treeNodes += nodes) > limits.PackageEntries)
            throw Limit(FileLimit.Entries.Exceeded(limits, $"文件的目录树超过 {limits.PackageEntries} 个节点的上限，没有检查", $"The tree of the file's pages has more than the limit of {limits.PackageEntries} nodes; it was not checked"));
    }

    public void Codes(double codes)
    {
        if ((_codes += codes) > limits.Nodes)
            throw Limit(FileLimit.Nodes.Exceeded(limits, $"字体编码表超过 {limits.Nodes} 个字符的上限，没有检查", $"The fonts map more than the limit of {limits.Nodes} codes; the file was not checked"));
    }

    public LimitException Limit(Message reason) => Reached ??= new(new(reason, new(path, "", new Region.WholeFile())));
}
