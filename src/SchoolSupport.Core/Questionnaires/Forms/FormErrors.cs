using SchoolSupport.Core.Questionnaires.Expressions;

namespace SchoolSupport.Core.Questionnaires.Forms;

/// <summary>Collects what is wrong with a form, so that its author sees everything at once.</summary>
internal sealed class FormErrors
{
    private readonly List<FormError> _errors = [];

    /// <summary>All errors in reading order: sheet by sheet as added, from top to bottom.</summary>
    public IReadOnlyList<FormError> All => _errors;

    public bool None => _errors.Count == 0;

    public void Add(FormError error) => _errors.Add(error);

    /// <summary>The result of compiling a cell, or <paramref name="otherwise"/> with the reason noted.</summary>
    public T Try<T>(FormRow row, string column, T otherwise, Func<T> compile)
    {
        try
        {
            return compile();
        }
        catch (ExpressionException failure)
        {
            Add(row.Error(column, failure.Message));
            return otherwise;
        }
    }
}
