"""The statistics: a menu of tables, each with its chart, its definition and a file to take along."""
