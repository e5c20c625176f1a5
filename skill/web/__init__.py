"""The Flask host: /alexa for requests that Alexa signed, and nothing for anybody else."""
