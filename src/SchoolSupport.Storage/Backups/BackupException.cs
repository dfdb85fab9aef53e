namespace SchoolSupport.Storage.Backups;

/// <summary>No copy was made, and nothing of one is left. The message is a Russian sentence for whoever asked for it.</summary>
public sealed class BackupException(string message, Exception? cause = null) : Exception(message, cause);
