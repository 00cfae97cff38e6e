# Demo issuer and mail sink; for trials only.
ARG IMAGES=
FROM ${IMAGES}eclipse-temurin:25-jre
RUN useradd --system --uid 10001 prasan && install -d -o prasan -g prasan /app /data
USER prasan
WORKDIR /app
COPY deploy/local/demo/target/lib lib
COPY deploy/local/demo/target/prasan-demo.jar prasan-demo.jar
VOLUME /data
ENTRYPOINT ["java", "-Xmx32m", "-XX:+UseSerialGC", "-Dlogback.configurationFile=local-logback.xml", "-cp", "prasan-demo.jar", "org.prasan.local.desk.Desk"]
CMD ["/data", "8100", "8125", "8126"]
