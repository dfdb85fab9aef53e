using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("SchoolSupport.Storage.Tests")]
