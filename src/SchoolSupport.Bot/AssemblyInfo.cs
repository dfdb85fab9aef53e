using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("SchoolSupport.Bot.Tests")]
[assembly: InternalsVisibleTo("SchoolSupport.Benchmarks")]
