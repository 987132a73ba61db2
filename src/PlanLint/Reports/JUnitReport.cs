using System.Globalization;
using System.Text;
using System.Xml;
using PlanLint.Reports.JUnit;

namespace PlanLint.Reports;

/// <summary>
/// JUnit XML, as GitLab, Jenkins and Azure Pipelines show it: a suite a file, a test a rule in force, so that passed rules are counted as
/// well. A test fails when its findings close the gate, so the tests are red exactly when the run is; what was not checked is an error.
/// </summary>
public sealed class JUnitReport(ReportOptions options) : IReport
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };

    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            var suites = new JUnitSuites(run, options).All;
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", Product.Name);
            Counts(xml, suites);
            foreach (var suite in suites) Suite(xml, suite);
            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Suite(XmlWriter xml, JUnitSuite suite)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite.Name);
        Counts(xml, [suite]);
        foreach (var test in suite.Cases)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", suite.Name);
            xml.WriteAttributeString("name", test.Name);
            if (suite.IsFile) xml.WriteAttributeString("file", suite.Name);
            End(xml, test);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void End(XmlWriter xml, JUnitCase test)
    {
        if (test.Kind is JUnitKind.Passed && !test.Lines.Any()) return;
        xml.WriteStartElement(test.Kind switch { JUnitKind.Failed => "failure", JUnitKind.Error => "error", JUnitKind.Skipped => "skipped", _ => "system-out" });
        if (test.Message.Length > 0) xml.WriteAttributeString("message", test.Message);
        foreach (var line in test.Lines) xml.WriteString(line + "\n");
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IEnumerable<JUnitSuite> suites)
    {
        var (tests, failures, errors, skipped) = (0, 0, 0, 0);
        foreach (var suite in suites)
        {
            tests += suite.Cases.Count;
            failures += suite.Count(JUnitKind.Failed);
            errors += suite.Count(JUnitKind.Error);
            skipped += suite.Count(JUnitKind.Skipped);
        }

        foreach (var (name, count) in ((string, int)[])[("tests", tests), ("failures", failures), ("errors", errors), ("skipped", skipped)])
            xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
    }
}
