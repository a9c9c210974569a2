// A file of a build, beside its two squeezed forms.
