@echo off
rem Runs the command line; builds it first where it is missing.
setlocal
set "root=%~dp0"
set "jar=%root%cli\target\cni-telemetry.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo cni-telemetry: JDK 17 or newer is needed; JAVA_HOME or PATH says where it is 1>&2
  exit /b 2
)
if not exist "%jar%" (
  echo cni-telemetry: building %jar% 1>&2
  pushd "%root%"
  call mvnw.cmd -q -B -ntp package -pl cli -am -Dmaven.test.skip -Dmaven.source.skip -Dspotless.check.skip 1>&2
  if errorlevel 1 ( popd & exit /b 2 )
  popd
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4 -Xms16m -Xshare:auto -jar "%jar%" %*
exit /b %errorlevel%
