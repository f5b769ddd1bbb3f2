@echo off
rem The same targets as the Makefile, for Windows: make demo, make test, make lint, make docs.
rem Each sets up by itself what it needs. What follows the target is passed on: make test tests\cli
setlocal
set TARGET=%1
set ARGS=%2 %3 %4 %5 %6 %7 %8 %9
if "%TARGET%"=="" goto help
where py >nul 2>nul && (set PY=py -3) || (set PY=python)
%PY% .ci\setup.py || exit /b 1
set BIN=.venv\Scripts
if "%TARGET%"=="setup" exit /b 0
if "%TARGET%"=="demo" %BIN%\springbrett demo & exit /b
if "%TARGET%"=="test" %BIN%\python .ci\test.py %ARGS% & exit /b
if "%TARGET%"=="bench" %BIN%\python -m bench.run %ARGS% & exit /b
if "%TARGET%"=="flag-errors" %BIN%\python -m bench.flag_errors %ARGS% & exit /b
if "%TARGET%"=="torture" %BIN%\python -m pytest -m slow tests\torture %ARGS% & exit /b
if "%TARGET%"=="docs" (
    %BIN%\python docs\pictures.py || exit /b 1
    %BIN%\python docs\make_schemas.py
    exit /b
)
if "%TARGET%"=="lint" (
    %BIN%\ruff check . || exit /b 1
    %BIN%\ruff format --check . || exit /b 1
    %BIN%\mypy || exit /b 1
    %BIN%\lint-imports
    exit /b
)
:help
echo make demo     the window on a throw-away sample store
echo make test     all tests
echo make lint     ruff, types, layers
echo make docs     the pictures and JSON Schemas of the documentation anew
echo make bench    our speed beside what the machine allows
echo make flag-errors  how often the flag is wrong, anew
echo make torture  kill writers, lose nothing
