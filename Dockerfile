# The bot in a container: it runs as nobody, on a root file system that can be read-only, and
# writes only to /data and /keys. Keep those two in different backups (docs/operating.md).

FROM python:3.13-slim AS build
WORKDIR /build
COPY requirements/tools.txt requirements/run.txt requirements/
RUN pip install --no-cache-dir --require-hashes -r requirements/tools.txt \
    && uv venv /app \
    && uv pip install --python /app --no-cache --compile-bytecode \
        --require-hashes -r requirements/run.txt
COPY pyproject.toml README.md ./
COPY bot bot
COPY handlers handlers
COPY scheduling scheduling
COPY storage storage
COPY messages messages
COPY domain domain
RUN uv build --offline --no-build-isolation --wheel --out-dir wheels \
    && uv pip install --python /app --offline --compile-bytecode --no-deps wheels/*.whl

FROM python:3.13-slim
ENV PATH=/app/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    STEUNGROEP_DATA_DIR=/data \
    STEUNGROEP_KEY_STORE=sqlite:////keys/keys.db \
    STEUNGROEP_WEB_HOST=0.0.0.0 \
    STEUNGROEP_WEB_PORT=8080
RUN install --directory --owner=10001 --group=10001 --mode=700 /data /keys
COPY --from=build /app /app
USER 10001:10001
WORKDIR /data
VOLUME ["/data", "/keys"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/health', timeout=4)"]
ENTRYPOINT ["steungroep"]
CMD ["run"]
