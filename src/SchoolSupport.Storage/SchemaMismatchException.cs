namespace SchoolSupport.Storage;

/// <summary>The database is not one that this program may work with. The message is a Russian sentence for whoever starts the program.</summary>
public sealed class SchemaMismatchException(string message) : Exception(message);
