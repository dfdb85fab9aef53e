namespace SchoolSupport.Playground.Faults;

/// <summary>The call has been dealt with by a fault; nothing more is to be answered.</summary>
internal sealed class FaultStruckException : Exception;
