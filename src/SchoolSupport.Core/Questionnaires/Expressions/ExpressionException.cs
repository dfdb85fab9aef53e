namespace SchoolSupport.Core.Questionnaires.Expressions;

/// <summary>An expression cannot be used; the message says why, in Russian, to the author of the form.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
