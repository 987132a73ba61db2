using System.Text;
using PlanLint.RuleCompiler;
using PlanLint.Rules;

// A file that would be the same keeps its time, so that nothing is compiled anew.
var text = RuleCodeFile.Of(RuleList.All);
if (!File.Exists(args[0]) || File.ReadAllText(args[0]) != text) File.WriteAllText(args[0], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
